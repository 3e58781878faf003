namespace FunctionalAws

open System
open System.Text

/// The functions that endpoint rules can call
/// (https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html,
/// https://smithy.io/2.0/aws/rules-engine/library-functions.html).
[<RequireQualifiedAccess>]
module internal RuleFunctions =

    // Every true is this one, and every false that one: they are told apart by reference.
    let yes: obj = nonNull (box true)
    let no: obj = nonNull (box false)

    /// A boolean as a value of rules.
    let ofBool (value: bool) : obj = if value then yes else no

    /// <summary>
    /// The characters from start up to, not including, stop; counted from the end when reversed. Nothing when they are not
    /// all there, or when the text has others than ASCII ones in it.
    /// </summary>
    let substring (text: string) (start: int) (stop: int) (reverse: bool) : string | null =
        if start < 0 || start >= stop || stop > text.Length || not (Ascii.IsValid(text.AsSpan())) then
            null
        elif reverse then
            text.Substring(text.Length - stop, stop - start)
        else
            text.Substring(start, stop - start)

    /// True for a host label, or for several with dots between them where that is allowed.
    let isValidHostLabel (text: string) (allowSubDomains: bool) : bool =
        if allowSubDomains then
            text.Split '.' |> Array.forall HostLabel.isValid
        else
            HostLabel.isValid text

    /// True for a bucket that can be the start of a host: of 3 characters or more, none a capital, and no address.
    let isVirtualHostable (bucket: string) (allowSubDomains: bool) : bool =
        bucket.Length >= 3
        && not (String.exists Char.IsUpper bucket)
        && not (HostLabel.isAddress bucket)
        && isValidHostLabel bucket allowSubDomains

    /// Percent-encodes all but unreserved characters (RFC 3986, section 2.3).
    let uriEncode (text: string) : string = Uri.EscapeDataString text

    /// <summary>The parts of a text between delimiters; at most so many of them, all when that is 0.</summary>
    let split (text: string) (delimiter: string) (limit: int) : string[] =
        if limit = 0 then text.Split delimiter else text.Split(delimiter, limit)

    /// A function: what it takes, what it gives, and the work. Literals are demanded where a type stands alone.
    [<NoComparison; NoEquality>]
    type Signature = { Takes: RuleType[]; Gives: RuleType; Apply: obj[] -> objnull }

    let private text (value: obj) : string = downcast value
    let private flag (value: obj) : bool = obj.ReferenceEquals(value, yes)

    /// The functions that want all their arguments, by their names.
    let tryFind (name: string) : Signature option =
        let takes (types: RuleType[]) (gives: RuleType) (apply: obj[] -> objnull) =
            Some { Takes = types; Gives = gives; Apply = apply }

        match name with
        | "substring" ->
            takes [| RuleType.String; RuleType.Integer; RuleType.Integer; RuleType.Boolean |] RuleType.String (fun a ->
                substring (text a[0]) (unbox a[1]) (unbox a[2]) (flag a[3]))
        | "isValidHostLabel" ->
            takes [| RuleType.String; RuleType.Boolean |] RuleType.Boolean (fun a ->
                ofBool (isValidHostLabel (text a[0]) (flag a[1])))
        | "uriEncode" -> takes [| RuleType.String |] RuleType.String (fun a -> uriEncode (text a[0]))
        | "parseURL" ->
            takes [| RuleType.String |] RuleType.Url (fun a ->
                match EndpointUrl.tryParse (text a[0]) with
                | ValueSome url -> url
                | ValueNone -> null)
        | "split" ->
            takes [| RuleType.String; RuleType.String; RuleType.Integer |] RuleType.Strings (fun a ->
                match text a[1], unbox a[2] with
                | "", _ -> null
                | _, limit when limit < 0 -> null
                | delimiter, limit -> split (text a[0]) delimiter limit)
        | "aws.partition" -> takes [| RuleType.String |] RuleType.Partition (fun a -> Partition.ofRegion (text a[0]))
        | "aws.parseArn" ->
            takes [| RuleType.String |] RuleType.Arn (fun a ->
                match Arn.tryParse (text a[0]) with
                | ValueSome arn -> arn
                | ValueNone -> null)
        | "aws.isVirtualHostableS3Bucket" ->
            takes [| RuleType.String; RuleType.Boolean |] RuleType.Boolean (fun a ->
                ofBool (isVirtualHostable (text a[0]) (flag a[1])))
        | _ -> None

    /// What a value of the given type has under the given name: its type, and how it is read.
    let tryAttribute (source: RuleType) (name: string) : (RuleType * (obj -> objnull)) option =
        let partition (gives: RuleType) (read: Partition -> obj) =
            Some(gives, (fun (value: obj) -> read (downcast value) |> withNull))

        let arn (gives: RuleType) (read: Arn -> obj) =
            Some(gives, (fun (value: obj) -> read (downcast value) |> withNull))

        let url (gives: RuleType) (read: EndpointUrl -> obj) =
            Some(gives, (fun (value: obj) -> read (downcast value) |> withNull))

        match source, name with
        | RuleType.Partition, "name" -> partition RuleType.String _.Name
        | RuleType.Partition, "dnsSuffix" -> partition RuleType.String _.DnsSuffix
        | RuleType.Partition, "dualStackDnsSuffix" -> partition RuleType.String _.DualStackDnsSuffix
        | RuleType.Partition, "implicitGlobalRegion" -> partition RuleType.String _.ImplicitGlobalRegion
        | RuleType.Partition, "supportsFIPS" -> partition RuleType.Boolean (fun p -> ofBool p.SupportsFips)
        | RuleType.Partition, "supportsDualStack" -> partition RuleType.Boolean (fun p -> ofBool p.SupportsDualStack)
        | RuleType.Arn, "partition" -> arn RuleType.String _.Partition
        | RuleType.Arn, "service" -> arn RuleType.String _.Service
        | RuleType.Arn, "region" -> arn RuleType.String _.Region
        | RuleType.Arn, "accountId" -> arn RuleType.String _.AccountId
        | RuleType.Arn, "resourceId" -> arn RuleType.Strings (fun a -> a.ResourceId)
        | RuleType.Url, "scheme" -> url RuleType.String _.Scheme
        | RuleType.Url, "authority" -> url RuleType.String _.Authority
        | RuleType.Url, "path" -> url RuleType.String _.Path
        | RuleType.Url, "normalizedPath" -> url RuleType.String _.NormalizedPath
        | RuleType.Url, "isIp" -> url RuleType.Boolean (fun u -> ofBool u.IsIp)
        | _ -> None
