namespace FunctionalAws

open System

/// What stands between the dots of a host name.
[<RequireQualifiedAccess>]
module HostLabel =

    /// True for 1 to 63 ASCII letters, digits and hyphens that neither start nor end with a hyphen.
    let isValid (label: string) : bool =
        label.Length >= 1
        && label.Length <= 63
        && label[0] <> '-'
        && label[label.Length - 1] <> '-'
        && label |> String.forall (fun c -> Char.IsAsciiLetterOrDigit c || c = '-')

    /// True when the host, with or without a port, is an IP address, which nothing can be put in front of.
    let isAddress (host: string) : bool =
        let name =
            match host.IndexOf ':' with
            | -1 -> host
            | colon -> host.Substring(0, colon)

        let isNumber (part: string) = part.Length >= 1 && part.Length <= 3 && String.forall Char.IsAsciiDigit part

        host.StartsWith '['
        || (let parts = name.Split '.' in parts.Length = 4 && Array.forall isNumber parts)
