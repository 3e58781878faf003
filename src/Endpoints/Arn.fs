namespace FunctionalAws

open System

/// An Amazon Resource Name, taken apart.
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
type Arn = {
    Partition: string
    Service: string
    /// Empty for resources of no region.
    Region: string
    /// Empty for resources of no account.
    AccountId: string
    /// The resource's parts, as colons and slashes separate them.
    ResourceId: string[]
}

/// Reading ARNs.
[<RequireQualifiedAccess>]
module Arn =

    let private separators = [| ':'; '/' |]

    /// The parts of an ARN; nothing when the text is none. Partition, service and resource have to be there.
    let tryParse (text: string) : Arn voption =
        if not (text.StartsWith("arn:", StringComparison.Ordinal)) then
            ValueNone
        else
            match text.Split(':', 6) with
            | [| _; partition; service; region; account; resource |] when
                partition <> "" && service <> "" && resource <> ""
                ->
                ValueSome {
                    Partition = partition
                    Service = service
                    Region = region
                    AccountId = account
                    ResourceId = resource.Split separators
                }
            | _ -> ValueNone
