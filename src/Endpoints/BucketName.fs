namespace FunctionalAws

open System

/// The names of buckets.
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
[<RequireQualifiedAccess>]
module BucketName =

    /// True for what a bucket can be called: also old names, with capitals and underscores.
    let private isName (text: string) : bool =
        text.Length >= 1
        && text.Length <= 255
        && text |> String.forall (fun c -> Char.IsAsciiLetterOrDigit c || c = '-' || c = '.' || c = '_')
        && text <> "."
        && text <> ".."

    /// True for the ARN of an access point or of another thing that stands for a bucket.
    let isArn (text: string) : bool = text.StartsWith("arn:", StringComparison.Ordinal)

    /// <summary>
    /// The problem with what is given for a bucket, if there is one. A name becomes part of the URL, so a slash in it
    /// would make it another bucket and another key.
    /// </summary>
    let problem (text: string) : Problem voption =
        if isName text || isArn text then
            ValueNone
        else
            ValueSome {
                Path = "Bucket"
                Message =
                    $"\"{text}\" cannot be a bucket: its name has 3 to 63 lower-case letters, digits, hyphens and dots, and starts and ends with a letter or digit"
            }
